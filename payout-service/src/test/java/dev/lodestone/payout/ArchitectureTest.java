package dev.lodestone.payout;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import dev.lodestone.kit.testing.house.HouseRules;

@AnalyzeClasses(packages = "dev.lodestone.payout", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule the_ledger_is_pure = HouseRules.pure("dev.lodestone.payout.ledger..");

    @ArchTest
    static final ArchRule rates_are_pure = HouseRules.pure("dev.lodestone.payout.rate..");

    @ArchTest
    static final ArchRule attribution_is_pure = HouseRules.pure("dev.lodestone.payout.attribution..");

    @ArchTest
    static final ArchRule money_is_counted_in_whole_units = HouseRules.exact("dev.lodestone.payout..");
}
