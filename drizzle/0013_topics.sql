CREATE TABLE `topic_articles` (
	`article_id` integer NOT NULL,
	`tag_id` integer NOT NULL,
	`public_state` text NOT NULL,
	`first_published_on` text NOT NULL,
	PRIMARY KEY(`article_id`, `tag_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "topic_articles_state_is_known" CHECK("public_state" in ('published', 'archived'))
);
--> statement-breakpoint
CREATE INDEX `topic_articles_in_order` ON `topic_articles` (`tag_id`,`public_state`,`first_published_on`,`article_id`);--> statement-breakpoint
CREATE TABLE `topic_counts` (
	`tag_id` integer NOT NULL,
	`public_state` text NOT NULL,
	`articles` integer NOT NULL,
	PRIMARY KEY(`tag_id`, `public_state`),
	FOREIGN KEY (`tag_id`) REFERENCES `tags`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "topic_counts_state_is_known" CHECK("public_state" in ('published', 'archived')),
	CONSTRAINT "topic_counts_are_positive" CHECK("articles" > 0)
);
