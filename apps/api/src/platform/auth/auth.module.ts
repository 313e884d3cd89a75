import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { Actors } from './actors.js';
import { AllowGuard } from './allow.guard.js';
import { Budget } from './budget.js';
import { Challenges } from './challenges.js';
import { Limits } from './limits.js';
import { OwnSecondFactor } from './own-second-factor.js';
import { Passwords } from './passwords.js';
import { SAMPLE_ACCOUNTS, type SampleAccount } from './sample-accounts.js';
import { SecondFactorController } from './second-factor.controller.js';
import { SecondFactor } from './second-factor.js';
import { SignInController } from './sign-in.controller.js';
import { SignIn } from './sign-in.service.js';

@Global()
@Module({})
export class AuthModule {
  /** `samples` are the demo world's accounts; the platform knows no demo. */
  static forRoot(samples: readonly SampleAccount[]): DynamicModule {
    return {
      module: AuthModule,
      controllers: [SignInController, SecondFactorController],
      providers: [Actors, Budget, Challenges, Limits, OwnSecondFactor, Passwords, SecondFactor, SignIn, { provide: SAMPLE_ACCOUNTS, useValue: samples }, { provide: APP_GUARD, useClass: AllowGuard }],
      exports: [Actors, Budget, Limits, Passwords],
    };
  }
}
