package dev.lodestone.bench.mix.limit;

import dev.lodestone.campaign.mix.Constraints;
import dev.lodestone.campaign.mix.Mix.Plan;
import dev.lodestone.campaign.mix.Question;
import java.util.function.Function;

/** Each kind of limit, drawn so that the plan which would be best without it does not keep it. */
public enum Kind {
    RIVALS("rivals", Bound::rivals),
    LEAST_RETURN("least return", Bound::leastReturn),
    LEAST_SEGMENTS("least segments", Bound::leastSegments),
    LEAST_RETURN_AND_SEGMENTS("least return and least segments", Bound::leastReturnAndSegments),
    SHARE_OF_ONE("share of one", bound -> bound.shareOfOne(0.5)),
    TIERS("tiers", Bound::tiers),
    REQUIRED_AND_FORBIDDEN("required and forbidden", Bound::requiredAndForbidden),
    ALL("all of them", Bound::all);

    private final String words;
    private final Function<Bound, Constraints> limits;

    Kind(String words, Function<Bound, Constraints> limits) {
        this.words = words;
        this.limits = limits;
    }

    public String words() {
        return words;
    }

    /** {@code best}: without limits. */
    public Question of(Question question, Plan best) {
        return question.with(limits.apply(new Bound(question, best)));
    }
}
