ALTER TABLE `mail_outbox` ADD `to_address` text;--> statement-breakpoint
insert into account_notice_kinds (code) values ('address-changed');
--> statement-breakpoint
insert into mail_kinds (code) values ('former-address');
