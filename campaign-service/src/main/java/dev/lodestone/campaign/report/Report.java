package dev.lodestone.campaign.report;

import dev.lodestone.campaign.campaign.Campaign;
import dev.lodestone.campaign.mix.Tier;
import dev.lodestone.campaign.report.ReportView.ActualView;
import dev.lodestone.campaign.report.ReportView.PlannedView;
import dev.lodestone.campaign.report.ReportView.RowView;
import dev.lodestone.campaign.storedplan.PlannedMix;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Puts together what was planned, what was done and what was sold. Pure: everything has been read before. */
record Report(
        Campaign campaign, Optional<PlannedMix> planned, List<Work> work, Optional<Map<UUID, Totals.Sales>> results) {

    ReportView view(Instant asOf) {
        List<RowView> tiers = new ArrayList<>();
        for (Tier tier : Tier.values()) {
            Optional<PlannedMix.Share> share = planned.flatMap(mix -> share(mix, tier.wire()));
            Totals totals = totals(each -> each.tier().equals(tier.wire()));
            if (share.isPresent() || totals.creators() > 0) tiers.add(row(tier.wire(), share, totals));
        }
        return new ReportView(
                campaign.id(),
                asOf,
                campaign.budget(),
                results.isPresent() ? "available" : "unavailable",
                planned.map(PlannedMix::planId).orElse(null),
                row("all", planned.map(PlannedMix::whole), totals(each -> true)),
                tiers);
    }

    private RowView row(String tier, Optional<PlannedMix.Share> share, Totals totals) {
        return new RowView(
                tier,
                share.map(PlannedView::of).orElse(null),
                ActualView.of(totals, campaign.budget().currency()));
    }

    private Totals totals(Predicate<Work> group) {
        Map<UUID, Totals.Sales> sales = results.orElse(Map.of());
        Totals totals = Totals.none(results.isPresent());
        for (Work each : work) {
            if (group.test(each)) totals = totals.plus(each, Optional.ofNullable(sales.get(each.creatorId())));
        }
        return totals;
    }

    private static Optional<PlannedMix.Share> share(PlannedMix mix, String tier) {
        return mix.tiers().stream().filter(share -> share.tier().equals(tier)).findFirst();
    }
}
