CREATE TABLE `outer_answers` (
	`host` text NOT NULL,
	`path` text NOT NULL,
	`outcome` text NOT NULL,
	`status` integer,
	`asked_at` integer NOT NULL,
	PRIMARY KEY(`host`, `path`),
	CONSTRAINT "outer_answers_outcome_is_known" CHECK("outcome" in ('answers', 'gone', 'refused', 'fails', 'unreachable', 'not-asked')),
	CONSTRAINT "outer_answers_status_is_one" CHECK("status" is null or "status" between 100 and 599)
);
