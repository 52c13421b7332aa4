package dev.lodestone.payout;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import dev.lodestone.kit.testing.house.HousePackages;
import dev.lodestone.kit.testing.house.HouseRules;

@AnalyzeClasses(packages = "dev.lodestone.payout", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule the_ledger_is_pure = HousePackages.pure("dev.lodestone.payout.ledger..");

    @ArchTest
    static final ArchRule rates_are_pure = HousePackages.pure("dev.lodestone.payout.rate..");

    @ArchTest
    static final ArchRule attribution_is_pure = HousePackages.pure("dev.lodestone.payout.attribution..");

    @ArchTest
    static final ArchRule money_is_counted_in_whole_units = HousePackages.exact(
            "dev.lodestone.payout.attribution..",
            "dev.lodestone.payout.batch..",
            "dev.lodestone.payout.book..",
            "dev.lodestone.payout.commission..",
            "dev.lodestone.payout.conversion..",
            "dev.lodestone.payout.earning..",
            "dev.lodestone.payout.ending..",
            "dev.lodestone.payout.event..",
            "dev.lodestone.payout.hearing..",
            "dev.lodestone.payout.inspection..",
            "dev.lodestone.payout.ledger..",
            "dev.lodestone.payout.order..",
            "dev.lodestone.payout.payable..",
            "dev.lodestone.payout.payout..",
            "dev.lodestone.payout.program..",
            "dev.lodestone.payout.rate..",
            "dev.lodestone.payout.refund..",
            "dev.lodestone.payout.result..",
            "dev.lodestone.payout.rule..",
            "dev.lodestone.payout.sending..",
            "dev.lodestone.payout.statement..",
            "dev.lodestone.payout.terms..");
}
