package dev.lodestone.payout.click;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a request tells of who sent it. */
record Visitor(String address, String userAgent, String language, String purpose, boolean bodyWanted) {
    private static final Pattern MACHINE = Pattern.compile(
            "bot|crawl|spider|slurp|preview|facebookexternalhit|whatsapp|telegram|monitor|curl/|wget/|python-|"
                    + "headless|lighthouse|scrapy|okhttp|go-http-client|java/|apache-httpclient",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AHEAD = Pattern.compile("prefetch|prerender|preview", Pattern.CASE_INSENSITIVE);

    /** Whether the request was made by a person who wants to see the page. */
    Optional<ClickFlag> flag() {
        if (!bodyWanted || userAgent.isBlank() || MACHINE.matcher(userAgent).find()) return Optional.of(ClickFlag.BOT);
        if (AHEAD.matcher(purpose).find()) return Optional.of(ClickFlag.PREFETCH);
        return Optional.empty();
    }

    /** Tells visitors apart; to be hashed under a key, never stored. */
    String traits() {
        return address + "\n" + userAgent + "\n" + language;
    }
}
