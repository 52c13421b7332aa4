package dev.lodestone.payout.click;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisitorTest {
    private static final String PHONE =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Mobile/15E148 Safari/604.1";

    @Test
    void a_person_counts() {
        assertThat(visitor(PHONE, "", true).flag()).isEmpty();
    }

    @Test
    void machines_do_not_count() {
        assertThat(visitor("Googlebot/2.1 (+http://www.google.com/bot.html)", "", true)
                        .flag())
                .contains(ClickFlag.BOT);
        assertThat(visitor("facebookexternalhit/1.1", "", true).flag()).contains(ClickFlag.BOT);
        assertThat(visitor("curl/8.5.0", "", true).flag()).contains(ClickFlag.BOT);
        assertThat(visitor("", "", true).flag()).contains(ClickFlag.BOT);
    }

    @Test
    void a_look_at_the_headers_alone_does_not_count() {
        assertThat(visitor(PHONE, "", false).flag()).contains(ClickFlag.BOT);
    }

    @Test
    void a_page_fetched_ahead_of_any_click_does_not_count() {
        assertThat(visitor(PHONE, "prefetch;prerender", true).flag()).contains(ClickFlag.PREFETCH);
    }

    private static Visitor visitor(String userAgent, String purpose, boolean bodyWanted) {
        return new Visitor("192.0.2.1", userAgent, "de", purpose, bodyWanted);
    }
}
