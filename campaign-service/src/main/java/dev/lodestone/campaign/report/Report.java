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
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Puts together what was planned, what was done and what was sold. Pure: everything has been read before. */
record Report(
        Campaign campaign, Optional<PlannedMix> planned, List<Work> work, Optional<Map<UUID, Totals.Sales>> results) {

    ReportView view(Instant asOf) {
        List<RowView> tiers = new ArrayList<>();
        for (Tier tier : Tier.values()) {
            Optional<PlannedMix.Share> share = planned.flatMap(mix -> share(mix, tier.wire()));
            Totals totals = totals(each -> each.tier().equals(tier.wire()));
            if (share.isPresent() || !totals.isNothing()) tiers.add(row(tier.wire(), share, totals));
        }
        return new ReportView(
                campaign.id(),
                asOf,
                campaign.budget(),
                results.isPresent() ? "available" : "unavailable",
                planned.map(PlannedMix::planId).orElse(null),
                row("all", planned.map(PlannedMix::whole), whole()),
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

    /** Also what was sold by those who have no work here, because its commission is owed all the same. */
    private Totals whole() {
        Set<UUID> working = work.stream().map(Work::creatorId).collect(Collectors.toSet());
        Totals totals = totals(each -> true);
        for (Map.Entry<UUID, Totals.Sales> sold : results.orElse(Map.of()).entrySet()) {
            if (!working.contains(sold.getKey())) totals = totals.plus(sold.getValue());
        }
        return totals;
    }

    private static Optional<PlannedMix.Share> share(PlannedMix mix, String tier) {
        return mix.tiers().stream().filter(share -> share.tier().equals(tier)).findFirst();
    }
}
