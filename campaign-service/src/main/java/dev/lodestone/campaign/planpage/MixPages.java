package dev.lodestone.campaign.planpage;

import dev.lodestone.campaign.solver.MixView;
import dev.lodestone.campaign.solver.PlanningThreads;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Draws where plans are computed: a picture takes too long for the event loop. */
@ApplicationScoped
public class MixPages {
    /** The page needs nothing from anywhere, and nothing in it may ask for more. */
    private static final String NOTHING_FROM_ELSEWHERE = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    private final PlanningThreads threads;

    MixPages(PlanningThreads threads) {
        this.threads = threads;
    }

    public Uni<RestResponse<String>> page(MixView mix) {
        return threads.run(left -> MixPage.of(mix)).map(text -> answer(text, "text/html;charset=UTF-8"));
    }

    public Uni<RestResponse<String>> chart(MixView mix, MixChart chart) {
        return threads.run(left -> draw(new Charts(mix), chart)).map(text -> answer(text, "image/svg+xml"));
    }

    private static String draw(Charts charts, MixChart chart) {
        return switch (chart) {
            case FRONTIER -> charts.frontier();
            case TIERS -> charts.tiers();
            case SEGMENTS -> charts.segments();
        };
    }

    private static RestResponse<String> answer(String text, String type) {
        return ResponseBuilder.ok(text)
                .header("Content-Type", type)
                .header("Content-Security-Policy", NOTHING_FROM_ELSEWHERE)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
