package dev.lodestone.creator;

import dev.lodestone.kit.testing.lint.ContractLintTests;

class CreatorContractTest implements ContractLintTests {}
