-- What the entrance asked for: whoever lacks it may not take the write back. Null for writes of the worker, of links and of commands.
alter table activity add column permission text;
