package dev.lodestone.campaign.pull;

import dev.lodestone.campaign.pull.disclosure.DisclosureGate.Setting;
import dev.lodestone.campaign.pull.rules.WorkspaceRules;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the engine is told about a text: where it will appear, who paid for it, and what the brief asks. */
public record Options(
        String language,
        String platform,
        Format format,
        MaterialTie materialTie,
        Set<String> jurisdictions,
        List<String> brandNames,
        List<String> productNouns,
        Guidelines guidelines) {

    public enum Format {
        CAPTION,
        SCRIPT,
        STORY;

        String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public enum MaterialTie {
        NONE,
        GIFTED,
        PAID,
        AFFILIATE,
        EMPLOYEE;

        String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Which side of the appeal profile a text shall lean to: what can be felt and seen, or what can be known and measured. */
    public enum Tone {
        ANY,
        SOFT,
        FACTUAL;

        /** A text that leans to neither side, or says too little to lean, has the tone that was asked. */
        boolean isMissed(long lean) {
            return switch (this) {
                case ANY -> false;
                case SOFT -> lean < 0;
                case FACTUAL -> lean > 0;
            };
        }
    }

    /** The pull guidelines of a brief, as far as a text can be checked against them. */
    public record Guidelines(
            int minScore,
            int maxCtas,
            List<String> avoidWords,
            List<String> mustInclude,
            List<String> claims,
            Tone tone,
            Set<String> advertisedOn) {
        public static final Guidelines DEFAULT = new Guidelines(75, 1, List.of(), List.of());

        public Guidelines {
            avoidWords = List.copyOf(avoidWords);
            mustInclude = List.copyOf(mustInclude);
            claims = List.copyOf(claims);
            advertisedOn = Set.copyOf(advertisedOn);
        }

        public Guidelines(int minScore, int maxCtas, List<String> avoidWords, List<String> mustInclude) {
            this(minScore, maxCtas, avoidWords, mustInclude, List.of(), Tone.ANY, Set.of());
        }

        /** The same, with claims that have evidence and may be made in exactly these words. */
        public Guidelines allowing(List<String> proven) {
            return new Guidelines(minScore, maxCtas, avoidWords, mustInclude, proven, tone, advertisedOn);
        }

        public Guidelines leaning(Tone asked) {
            return new Guidelines(minScore, maxCtas, avoidWords, mustInclude, claims, asked, advertisedOn);
        }

        /** The same for a text that is no advertisement and asks for some, which may only be of what these platforms take. */
        public Guidelines advertisedOn(Set<String> platforms) {
            return new Guidelines(minScore, maxCtas, avoidWords, mustInclude, claims, tone, platforms);
        }

        /** What a workspace asks of all its texts comes on top; the stricter limit holds. */
        public Guidelines with(WorkspaceRules own) {
            int ctas = own.maxCtas() == null ? maxCtas : Math.min(maxCtas, own.maxCtas());
            return new Guidelines(
                    minScore,
                    ctas,
                    union(avoidWords, own.avoidWords()),
                    union(mustInclude, own.mustInclude()),
                    claims,
                    tone,
                    advertisedOn);
        }

        private static List<String> union(List<String> some, List<String> others) {
            return Stream.concat(some.stream(), others.stream()).distinct().toList();
        }
    }

    public static final Options DEFAULT =
            new Options("en", "", Format.CAPTION, MaterialTie.NONE, Set.of(), List.of(), List.of(), Guidelines.DEFAULT);

    public Options {
        jurisdictions = Set.copyOf(jurisdictions);
        brandNames = List.copyOf(brandNames);
        productNouns = List.copyOf(productNouns);
    }

    public Options with(MaterialTie tie, String... where) {
        return new Options(language, platform, format, tie, Set.of(where), brandNames, productNouns, guidelines);
    }

    public Options with(Guidelines asked) {
        return new Options(language, platform, format, materialTie, jurisdictions, brandNames, productNouns, asked);
    }

    /** The same for a draft: what it does not say of itself is as its brief has it. */
    public Options ofDraft(@Nullable String itsLanguage, @Nullable String itsPlatform, Format itsFormat) {
        String in = itsLanguage == null ? language : itsLanguage;
        String on = itsPlatform == null ? platform : itsPlatform;
        return new Options(in, on, itsFormat, materialTie, jurisdictions, brandNames, productNouns, guidelines);
    }

    /** Words that a text may write as it likes. */
    List<String> names() {
        return Stream.concat(brandNames.stream(), productNouns.stream()).toList();
    }

    Setting setting() {
        return new Setting(jurisdictions, platform, format.wire(), materialTie.wire(), language, brandNames);
    }

    boolean isTied() {
        return materialTie != MaterialTie.NONE;
    }
}
