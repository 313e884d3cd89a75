import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { startJobs } from './platform/jobs/jobs.js';
import { openSmtpDoor } from './platform/mail/smtp-door.js';
import { ConfigError, readConfig } from './platform/config.js';

try {
  const config = readConfig();
  const app = await NestFactory.createApplicationContext(AppModule.forRoot(config), { logger: ['error', 'warn'] });
  const jobs = await startJobs(app);
  const door = await openSmtpDoor(app);
  const stop = async () => {
    await door?.close();
    await jobs.stop();
    await app.close();
  };
  process.once('SIGINT', () => void stop());
  process.once('SIGTERM', () => void stop());
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exit(1);
}
