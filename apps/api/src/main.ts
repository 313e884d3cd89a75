import 'reflect-metadata';
import { createApp } from './create-app.js';
import { ConfigError, readConfig } from './platform/config.js';

try {
  const config = readConfig();
  const app = await createApp(config);
  app.enableShutdownHooks(['SIGINT', 'SIGTERM']);
  await app.listen({ port: config.port, host: config.host });
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exit(1);
}
