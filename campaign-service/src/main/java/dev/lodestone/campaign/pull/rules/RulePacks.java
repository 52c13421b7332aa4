package dev.lodestone.campaign.pull.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The packs that come with the product: one per language, each with the rules that hold in any language. */
public final class RulePacks {
    public static final String ANY_LANGUAGE = "any";
    public static final List<String> LANGUAGES =
            List.of(DataFile.read(DataFile.resource("languages.yaml"), String[].class));

    /** Read once, for that is a good part of a start. */
    private static final class Files {
        static final List<RulePack> IN_ORDER = Stream.concat(Stream.of(ANY_LANGUAGE), LANGUAGES.stream())
                .map(language -> parse(DataFile.resource(language + ".yaml")))
                .toList();
        static final Map<String, RulePack> BY_LANGUAGE =
                IN_ORDER.stream().collect(Collectors.toMap(RulePack::language, Function.identity()));
    }

    private RulePacks() {}

    /** The built-in packs as their files have them, the one for any language first. */
    public static List<RulePack> files() {
        return Files.IN_ORDER;
    }

    public static Optional<RulePack> find(String id) {
        return files().stream().filter(pack -> pack.id().equals(id)).findFirst();
    }

    /** What a rule weighs in the packs that have it; nothing when none has. */
    public static Set<Severity> severities(String ruleId) {
        return files().stream()
                .flatMap(pack -> pack.rule(ruleId).stream())
                .map(Rule::severity)
                .collect(Collectors.toSet());
    }

    public static RulePack builtIn(String language) {
        RulePack common = file(ANY_LANGUAGE);
        return language.equals(ANY_LANGUAGE) ? common : file(language).with(common);
    }

    private static RulePack file(String language) {
        return Optional.ofNullable(Files.BY_LANGUAGE.get(language))
                .orElseThrow(() -> new IllegalArgumentException("There is no rule pack for " + language));
    }

    public static RulePack parse(String yaml) {
        return DataFile.read(yaml, RulePack.class).named(Hash.of(yaml));
    }
}
