package dev.lodestone.kit.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts fixed, readable values in the place of those that differ from run to run, the same for the same, and shortens. */
final class ExampleValues {
    static final String SECRET = "whsec_ZXhhbXBsZS1zZWNyZXQtb2YtMjQtYnl0ZXM=";
    /** The SHA-256 of nothing. */
    static final String HASH = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    static final String HOST = "https://lodestone.example";

    private static final int LONGEST_TEXT = 160;
    private static final int LONG_ITEM = 150;
    private static final int MOST_ROWS = 3;
    private static final int DECIMALS = 4;
    private static final int SOME_MILLIS = 25;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern BARE_ID = Pattern.compile("(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])");
    private static final Pattern ID_AT_THE_END = Pattern.compile("(?<=\\w) " + ID.pattern() + "$");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
    private static final Pattern LOCAL_HOST = Pattern.compile("https?://(localhost|127\\.0\\.0\\.1)(:\\d+)?");
    private static final Instant FIRST_TIME = Instant.parse("2026-03-02T09:00:00Z");

    private final Map<String, String> ids = new HashMap<>();
    private final Map<Instant, Instant> times = new HashMap<>();

    static JsonNode of(JsonNode recorded) {
        ExampleValues values = new ExampleValues();
        values.learnTimes(recorded.toString());
        return values.readable("", recorded, true);
    }

    private JsonNode readable(String name, JsonNode node, boolean shorten) {
        if (node.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            members(node, shorten).forEach(member -> {
                boolean shortenIts = shorten && !member.getKey().equals("request");
                object.set(text("", member.getKey()), readable(member.getKey(), member.getValue(), shortenIts));
            });
            return object;
        }
        if (node.isArray()) {
            return list(name, node, shorten);
        }
        if (node.isFloatingPointNumber()) {
            return DoubleNode.valueOf(node.decimalValue()
                    .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                    .doubleValue());
        }
        if (name.endsWith("Millis")) return IntNode.valueOf(SOME_MILLIS);
        return node.isTextual() ? TextNode.valueOf(text(name, node.asText())) : node;
    }

    /** A test may send the members of a body in any order; an answer has one of its own. */
    private static Stream<Map.Entry<String, JsonNode>> members(JsonNode object, boolean isAnswer) {
        Stream<Map.Entry<String, JsonNode>> members = object.properties().stream();
        return isAnswer ? members : members.sorted(Map.Entry.comparingByKey());
    }

    /** Of an answer one item where items are long, of a page always. */
    private ArrayNode list(String name, JsonNode items, boolean shorten) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (JsonNode item : items) {
            boolean enough = !list.isEmpty()
                    && (name.equals("data")
                            || list.size() == MOST_ROWS
                            || list.toString().length() > LONG_ITEM);
            if (shorten && enough) return list;
            list.add(readable(name, item, shorten));
        }
        return list;
    }

    private String text(String name, String text) {
        if (text.startsWith("whsec_")) return SECRET;
        if (name.toLowerCase(Locale.ROOT).endsWith("cursor")) {
            return text.chars().allMatch(Character::isDigit) ? "42" : "b3BhcXVlLWN1cnNvcg";
        }
        if (SHA_256.matcher(text).matches()) return HASH;
        String plain = ID_AT_THE_END.matcher(text).replaceAll("");
        plain = LOCAL_HOST.matcher(plain).replaceAll(HOST);
        plain = ID.matcher(plain).replaceAll(found -> id(found.group()));
        plain = BARE_ID.matcher(plain).replaceAll(found -> id(found.group()).replace("-", ""));
        plain = TIME.matcher(plain).replaceAll(this::time);
        return shortened(plain);
    }

    private static String shortened(String text) {
        if (text.contains("\n")) {
            return text.lines().limit(MOST_ROWS).collect(Collectors.joining("\n", "", "\n"));
        }
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 3) + "...";
    }

    private String id(String id) {
        return ids.computeIfAbsent(id, fresh -> "0198c0de-0000-7000-8000-%012d".formatted(ids.size() + 1));
    }

    /** What the clock told keeps its day before or after today and its order; what somebody wrote stays. */
    private void learnTimes(String text) {
        TreeSet<Instant> told = TIME.matcher(text)
                .results()
                .map(found -> toMicros(found.group()))
                .filter(ExampleValues::isOfTheClock)
                .collect(Collectors.toCollection(TreeSet::new));
        Instant today = Instant.now();
        int rank = 0;
        for (Instant time : told) {
            long days = Math.round(ChronoUnit.MINUTES.between(today, time) / 1440.0);
            times.put(time, FIRST_TIME.plus(days, ChronoUnit.DAYS).plusSeconds(60L * rank++));
        }
    }

    /** A database keeps a time less exactly than a clock tells it. */
    private static Instant toMicros(String time) {
        return Instant.parse(time).truncatedTo(ChronoUnit.MICROS);
    }

    private static boolean isOfTheClock(Instant time) {
        return time.getNano() != 0 || time.getEpochSecond() % 60 != 0;
    }

    private String time(MatchResult found) {
        Instant time = toMicros(found.group());
        return Matcher.quoteReplacement(times.getOrDefault(time, time).toString());
    }
}
