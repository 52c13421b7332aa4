package dev.lodestone.creator.roster.file;

import dev.lodestone.creator.account.Handle;
import dev.lodestone.creator.account.Platform;
import dev.lodestone.creator.profile.Traits;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one record and collects every fault, so that a partner mends a row once and not cell by cell. */
class Cells {
    /** No laxer than what a request may say: else nothing of that creator could be changed by one afterwards. */
    private static final Pattern EMAIL = Pattern.compile(
            "(?=[^@]{1,64}@)[^@\\s.<>()\\[\\],:;\"\\\\]+(\\.[^@\\s.<>()\\[\\],:;\"\\\\]+)*"
                    + "@[\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?(\\.[\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?)+");

    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,12}");
    private static final Pattern NICHE = Pattern.compile(Traits.NICHE);
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final CSVRecord record;
    private final List<RowProblem.Cell> faults = new ArrayList<>();

    Cells(CSVRecord record) {
        this.record = record;
    }

    List<RowProblem.Cell> faults() {
        return faults;
    }

    void fault(String column, String code, String message) {
        faults.add(new RowProblem.Cell(column, code, message));
    }

    /** Null when blank. */
    @Nullable
    String text(String column, int longest) {
        String text = record.isMapped(column) && record.isSet(column)
                ? Normalizer.normalize(record.get(column).strip(), Normalizer.Form.NFC)
                : "";
        if (RosterText.isMarked(text)) {
            fault(column, "not-utf-8", "This cell is not UTF-8 text");
        }
        if (text.length() > longest) {
            fault(column, "too-long", "At most " + longest + " characters");
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            fault(column, "control-character", "Control characters are not allowed");
        }
        return text.isEmpty() ? null : text;
    }

    /** Empty when blank, which is noted. */
    String required(String column, int longest) {
        String text = Objects.requireNonNullElse(text(column, longest), "");
        if (text.isEmpty()) fault(column, "required", "This cell must not be blank");
        return text;
    }

    Optional<Platform> platform(String column) {
        String code = required(column, 20);
        Optional<Platform> known = Platform.parse(code.toLowerCase(Locale.ROOT));
        if (known.isEmpty() && !code.isEmpty()) fault(column, "unknown-platform", "One of tiktok, instagram, youtube");
        return known;
    }

    Optional<Handle> handle(String column) {
        String text = required(column, 65);
        Optional<Handle> good = Handle.parse(text);
        if (good.isEmpty() && !text.isEmpty())
            fault(column, "invalid-handle", "Letters, digits, dot, dash and underscore, 64 at most");
        return good;
    }

    /** Null when blank or not a number in range; the latter is noted. */
    @Nullable
    Long number(String column, long largest) {
        String text = text(column, 20);
        if (text == null) {
            return null;
        }
        if (!WHOLE_NUMBER.matcher(text).matches() || Long.parseLong(text) > largest) {
            fault(column, "invalid-number", "A whole number from 0 to " + largest);
            return null;
        }
        return Long.valueOf(text);
    }

    @Nullable
    String country(String column) {
        String code = text(column, 2);
        return code == null
                ? null
                : known(column, code.toUpperCase(Locale.ROOT), COUNTRIES, "an ISO 3166 country code");
    }

    @Nullable
    String language(String column) {
        String code = text(column, 2);
        return code == null
                ? null
                : known(column, code.toLowerCase(Locale.ROOT), LANGUAGES, "an ISO 639 language code");
    }

    private String known(String column, String code, Set<String> codes, String what) {
        if (!codes.contains(code)) fault(column, "unknown-code", "Not " + what);
        return code;
    }

    @Nullable
    String email(String column) {
        String text = text(column, 254);
        if (text != null && !EMAIL.matcher(text).matches()) {
            fault(column, "invalid-email", "Not an e-mail address");
        }
        return text;
    }

    List<String> niches(String column) {
        String text = text(column, 600);
        List<String> niches = text == null
                ? List.of()
                : Stream.of(text.toLowerCase(Locale.ROOT).split(";"))
                        .map(String::strip)
                        .filter(niche -> !niche.isEmpty())
                        .distinct()
                        .toList();
        if (niches.size() > Traits.MOST_NICHES) {
            fault(column, "too-many", "At most " + Traits.MOST_NICHES + " niches");
        }
        if (niches.stream()
                .anyMatch(niche -> niche.length() > Traits.LONGEST_NICHE
                        || !NICHE.matcher(niche).matches())) {
            fault(column, "invalid-niche", "Words of letters and digits, 64 characters at most");
        }
        return niches;
    }
}
