// Loaded into each service before its own code: a launcher that is killed cannot end what it started, so that the
// service ends by itself when the channel between the two closes.
process.channel?.unref();
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
