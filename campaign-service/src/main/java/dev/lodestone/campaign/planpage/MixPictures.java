package dev.lodestone.campaign.planpage;

import dev.lodestone.campaign.CampaignProblem;
import dev.lodestone.campaign.answer.MixView;
import dev.lodestone.campaign.page.PageThreads;
import dev.lodestone.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Charts of an answer, each one a picture of its own. */
@ApplicationScoped
public class MixPictures {
    private static final String NOTHING_FROM_ELSEWHERE = "default-src 'none'; img-src data:";

    private final PageThreads threads;

    MixPictures(PageThreads threads) {
        this.threads = threads;
    }

    public Uni<RestResponse<String>> chart(MixView mix, MixChart chart) {
        return threads.run(() -> new Charts(mix)
                        .draw(chart)
                        .orElseThrow(() -> new ProblemException(
                                CampaignProblem.MIX_CHART_EMPTY,
                                "This plan books nobody, or an earlier planner did not keep what this chart shows.")))
                .map(MixPictures::answer);
    }

    private static RestResponse<String> answer(String svg) {
        return ResponseBuilder.ok(svg)
                .header("Content-Type", "image/svg+xml")
                .header("Content-Security-Policy", NOTHING_FROM_ELSEWHERE)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
