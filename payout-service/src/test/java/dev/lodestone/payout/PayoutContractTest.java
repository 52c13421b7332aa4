package dev.lodestone.payout;

import dev.lodestone.kit.testing.lint.ContractLintTests;

class PayoutContractTest implements ContractLintTests {}
