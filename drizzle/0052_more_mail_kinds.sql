insert into mail_kinds (code) values ('urgent'), ('trial');
