package dev.lodestone.campaign.pull;

import dev.lodestone.campaign.pull.Options.Guidelines;
import dev.lodestone.campaign.pull.Verdict.Decision;
import dev.lodestone.campaign.pull.Verdict.Disclosure;
import dev.lodestone.campaign.pull.Verdict.DisclosureStatus;
import dev.lodestone.campaign.pull.disclosure.Disclosed;
import dev.lodestone.campaign.pull.disclosure.DisclosureGate;
import dev.lodestone.campaign.pull.disclosure.DisclosureMatrix;
import dev.lodestone.campaign.pull.form.Forms;
import dev.lodestone.campaign.pull.lexicon.Hits;
import dev.lodestone.campaign.pull.lexicon.Lexicon;
import dev.lodestone.campaign.pull.lexicon.Names;
import dev.lodestone.campaign.pull.lexicon.Reading;
import dev.lodestone.campaign.pull.rules.Hash;
import dev.lodestone.campaign.pull.rules.RulePack;
import dev.lodestone.campaign.pull.rules.RulePacks;
import dev.lodestone.campaign.pull.rules.WorkspaceRules;
import dev.lodestone.campaign.pull.semantic.SemanticLayer;
import dev.lodestone.campaign.pull.text.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a text against a rule pack: what pushes, what invites, whether the tie is disclosed. Stateless and exact. */
public final class ContentCheck {
    public static final String ANY_LANGUAGE = RulePacks.ANY_LANGUAGE;

    private final Lexicon lexicon;
    private final Rules rules;
    private final DisclosureGate gate;

    public ContentCheck(RulePack pack, DisclosureGate gate) {
        this(new Lexicon(pack), gate);
    }

    private ContentCheck(Lexicon lexicon, DisclosureGate gate) {
        this.lexicon = lexicon;
        this.rules = new Rules(lexicon.pack());
        this.gate = gate;
    }

    public RulePack pack() {
        return lexicon.pack();
    }

    /** The engine for a workspace's texts. It shares the built-in words, so that it costs no more than what is its own. */
    public ContentCheck with(WorkspaceRules own) {
        return own.isNone() ? this : new ContentCheck(lexicon.with(own), gate);
    }

    /** The engine for each language that has a built-in pack, and one for any other. */
    public static Map<String, ContentCheck> builtIn() {
        String matrix = DisclosureMatrix.builtInHash();
        DisclosureGate gate = new DisclosureGate(DisclosureMatrix.builtIn());
        return Stream.concat(RulePacks.LANGUAGES.stream(), Stream.of(ANY_LANGUAGE))
                .collect(Collectors.toUnmodifiableMap(
                        language -> language,
                        language -> new ContentCheck(RulePacks.builtIn(language).beside(matrix), gate)));
    }

    /** The guards of its language alone, to try rules by. */
    public ContentCheck withoutRules() {
        return new ContentCheck(new Lexicon(lexicon.pack().withoutRules()), gate);
    }

    /** By the rules alone. */
    public Verdict check(String text, Options options) {
        return check(text, options, Optional.empty());
    }

    /** By the rules, and by how the text reads. */
    public Verdict check(String text, Options options, SemanticLayer semantic) {
        return check(text, options, Optional.of(semantic));
    }

    private Verdict check(String text, Options options, Optional<SemanticLayer> semantic) {
        Prose prose = new Prose(text);
        Reading reading = lexicon.read(prose);
        List<Finding> findings = Overlaps.resolve(pressures(reading, options), prose);
        Disclosure disclosure = disclosure(reading, options, findings);
        findings.addAll(rules.ofBrief(prose, options.guidelines(), AppealProfile.lean(reading)));
        findings.sort(Finding.IN_ORDER);
        Context.Read read = semantic.map(layer -> new Context(rules, layer, prose).read(findings))
                .orElseGet(() -> new Context.Read(findings, Score.of(findings, prose)));
        return verdict(read, reading, disclosure, options, semantic);
    }

    private Verdict verdict(
            Context.Read read,
            Reading reading,
            Disclosure disclosure,
            Options options,
            Optional<SemanticLayer> semantic) {
        List<Finding> findings = List.copyOf(read.findings());
        Score score = read.score();
        return new Verdict(
                score.points(),
                Decision.of(
                        score.points(),
                        disclosure.status(),
                        findings,
                        options.guidelines().minScore()),
                score.pressure(),
                AppealProfile.of(reading),
                disclosure,
                findings,
                new Verdict.Pack(
                        pack().id(),
                        pack().version(),
                        semantic.map(layer -> Hash.of(pack().hash() + layer.hash()))
                                .orElse(pack().hash())));
    }

    private List<Finding> pressures(Reading reading, Options options) {
        Prose prose = reading.prose();
        List<Finding> found = new ArrayList<>();
        Guidelines asked = options.guidelines();
        Hits.Setting setting =
                new Hits.Setting(options.platform(), asked.maxCtas(), options.brandNames(), asked.claims());
        found.addAll(rules.ofHits(new Hits(reading, setting).find(), prose));
        Set<String> names = Set.copyOf(Names.words(options.names()));
        Forms.BY_NAME.forEach((check, form) -> {
            if (!rules.has(check)) return;
            form.find(prose, pack().grammar(), reading.cues("offer"), names)
                    .forEach(span -> rules.finding(check, prose, span, form.gentler(prose, pack().grammar(), span))
                            .ifPresent(found::add));
        });
        return found;
    }

    private Disclosure disclosure(Reading reading, Options options, List<Finding> findings) {
        if (!options.isTied()) {
            Set<String> asked = options.guidelines().advertisedOn();
            findings.addAll(
                    rules.findings(gate.restricted(reading.index(), options.setting(), asked), reading.prose()));
            return new Disclosure(DisclosureStatus.NOT_REQUIRED, List.of(), "No material tie was stated.", List.of());
        }
        Disclosed told = gate.check(reading.index(), options.setting());
        findings.replaceAll(Finding.keeping(told.telling()));
        findings.addAll(rules.findings(told.faults(), reading.prose()));
        return Disclosure.of(told);
    }
}
