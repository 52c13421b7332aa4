package dev.lodestone.campaign.check;

import dev.lodestone.campaign.pull.Finding;
import dev.lodestone.campaign.pull.Reconsideration;
import dev.lodestone.campaign.pull.Verdict;
import dev.lodestone.campaign.pull.rules.Severity;
import java.util.Locale;
import java.util.function.Predicate;

/** A check as it was answered, read back for the engine's arithmetic. */
public final class StoredCheck {
    private StoredCheck() {}

    /** The check of a text without the findings that were overruled. */
    public static CheckView without(Predicate<FindingView> overruled, CheckView check, String text, int minScore) {
        Predicate<Finding> gone = finding -> overruled.test(FindingView.of(finding));
        return CheckView.of(Reconsideration.without(gone, verdict(check), text, minScore));
    }

    private static Verdict verdict(CheckView check) {
        CheckView.SoftView soft = check.appeal().soft();
        CheckView.HardView hard = check.appeal().hard();
        return new Verdict(
                check.score(),
                Verdict.Decision.valueOf(name(check.verdict())),
                new Verdict.Pressure(
                        Verdict.Level.valueOf(name(check.pressure().level())),
                        check.pressure().points(),
                        check.pressure().contributions().stream()
                                .map(part -> new Verdict.Contribution(part.ruleId(), part.points()))
                                .toList()),
                new Verdict.Appeal(
                        new Verdict.Soft(soft.feeling(), soft.implicitness(), soft.image()),
                        new Verdict.Hard(hard.thinking(), hard.explicitness(), hard.fact())),
                new Verdict.Disclosure(
                        Verdict.DisclosureStatus.valueOf(name(check.disclosure().status())),
                        check.disclosure().labels(),
                        check.disclosure().reason(),
                        check.disclosure().steps().stream()
                                .map(step -> new Verdict.Step(step.action(), step.source()))
                                .toList()),
                check.findings().stream().map(StoredCheck::finding).toList(),
                new Verdict.Pack(
                        check.rulePack().id(),
                        check.rulePack().version(),
                        check.rulePack().hash()));
    }

    private static Finding finding(FindingView view) {
        return new Finding(
                view.ruleId(),
                view.dimension(),
                Severity.valueOf(name(view.severity())),
                view.start(),
                view.end(),
                view.startCodePoint(),
                view.endCodePoint(),
                view.span(),
                view.message(),
                view.reason(),
                view.suggestion(),
                view.confidence().movePointRight(2).intValue(),
                view.edit() == null ? null : view.edit().toEdit());
    }

    private static String name(String wire) {
        return wire.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
