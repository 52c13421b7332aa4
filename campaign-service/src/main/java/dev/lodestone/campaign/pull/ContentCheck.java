package dev.lodestone.campaign.pull;

import dev.lodestone.campaign.pull.Verdict.Decision;
import dev.lodestone.campaign.pull.Verdict.Disclosure;
import dev.lodestone.campaign.pull.Verdict.DisclosureStatus;
import dev.lodestone.campaign.pull.disclosure.Disclosed;
import dev.lodestone.campaign.pull.disclosure.DisclosureGate;
import dev.lodestone.campaign.pull.disclosure.DisclosureGate.Setting;
import dev.lodestone.campaign.pull.disclosure.DisclosureMatrix;
import dev.lodestone.campaign.pull.form.Form;
import dev.lodestone.campaign.pull.lexicon.Hits;
import dev.lodestone.campaign.pull.lexicon.Lexicon;
import dev.lodestone.campaign.pull.lexicon.Names;
import dev.lodestone.campaign.pull.lexicon.Reading;
import dev.lodestone.campaign.pull.rules.DataFile;
import dev.lodestone.campaign.pull.rules.RulePack;
import dev.lodestone.campaign.pull.rules.RulePacks;
import dev.lodestone.campaign.pull.rules.Severity;
import dev.lodestone.campaign.pull.text.Prose;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a text against a rule pack: what pushes, what invites, whether the tie is disclosed. Stateless and exact. */
public final class ContentCheck {
    public static final String ANY_LANGUAGE = RulePacks.ANY_LANGUAGE;

    private final Lexicon lexicon;
    private final Rules rules;
    private final BriefRules brief;
    private final DisclosureGate gate;

    public ContentCheck(RulePack pack, DisclosureGate gate) {
        this.lexicon = new Lexicon(pack);
        this.rules = new Rules(pack);
        this.brief = new BriefRules(pack);
        this.gate = gate;
    }

    /** The engine for each language that has a built-in pack, and one for any other. */
    public static Map<String, ContentCheck> builtIn() {
        DisclosureGate gate =
                new DisclosureGate(DataFile.read(DataFile.resource("disclosure.yaml"), DisclosureMatrix.class));
        return Stream.concat(RulePacks.LANGUAGES.stream(), Stream.of(ANY_LANGUAGE))
                .collect(Collectors.toUnmodifiableMap(
                        language -> language, language -> new ContentCheck(RulePacks.builtIn(language), gate)));
    }

    public Verdict check(String text, Options options) {
        Prose prose = new Prose(text);
        Reading reading = lexicon.read(prose);
        List<Finding> findings = Overlaps.resolve(pressures(reading, options), prose);
        Disclosure disclosure = disclosure(prose, options, findings);
        findings.addAll(brief.check(prose, options.guidelines()));
        findings.sort(Comparator.comparingInt(Finding::start)
                .thenComparing(Finding::ruleId)
                .thenComparing(Finding::message));
        Score score = Score.of(findings, prose);
        RulePack pack = lexicon.pack();
        return new Verdict(
                score.points(),
                decide(score.points(), disclosure, findings, options),
                score.pressure(),
                AppealProfile.of(reading),
                disclosure,
                List.copyOf(findings),
                new Verdict.Pack(pack.id(), pack.version(), pack.hash()));
    }

    private List<Finding> pressures(Reading reading, Options options) {
        Prose prose = reading.prose();
        List<Finding> found = new ArrayList<>();
        Hits.Setting setting =
                new Hits.Setting(options.platform(), options.guidelines().maxCtas(), options.brandNames());
        new Hits(reading, setting).find().forEach(hit -> found.add(Finding.of(hit.rule(), prose, hit.span())));
        Set<String> names = Set.copyOf(Names.words(options.names()));
        Form.BY_NAME.forEach((check, form) -> {
            if (!rules.has(check)) return;
            form.find(prose, reading.cues("offer"), names)
                    .forEach(span -> found.add(rules.finding(check, prose, span)));
        });
        return found;
    }

    private Disclosure disclosure(Prose prose, Options options, List<Finding> findings) {
        if (!options.isTied()) {
            return new Disclosure(DisclosureStatus.NOT_REQUIRED, List.of(), "No material tie was stated.");
        }
        Disclosed told = gate.check(prose, setting(options));
        told.faults().forEach(fault -> findings.add(rules.finding(fault.check(), prose, fault.span())));
        return new Disclosure(DisclosureStatus.valueOf(told.status().name()), told.labels(), told.reason());
    }

    private static Setting setting(Options options) {
        return new Setting(
                options.jurisdictions(),
                options.platform(),
                options.materialTie().wire(),
                options.language());
    }

    static Decision decide(int score, Disclosure told, List<Finding> findings, Options options) {
        if (told.status() == DisclosureStatus.FAIL || has(findings, Severity.BLOCKER)) return Decision.BLOCK;
        boolean low = score < options.guidelines().minScore();
        return low || has(findings, Severity.MAJOR) ? Decision.REVISE : Decision.OK;
    }

    private static boolean has(List<Finding> findings, Severity severity) {
        return findings.stream().anyMatch(finding -> finding.severity() == severity);
    }
}
