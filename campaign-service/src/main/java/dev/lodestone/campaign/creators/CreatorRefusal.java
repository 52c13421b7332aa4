package dev.lodestone.campaign.creators;

import dev.lodestone.campaign.client.creator.ApiException;

/** Creator-service is well and does not take the question: asking again does not help, and others may still ask. */
final class CreatorRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private CreatorRefusal(ApiException answer) {
        super(answer.getMessage(), answer);
    }

    /** Not every 4xx: who may not ask at all, or too often, is refused for whatever they ask. */
    static Throwable in(Throwable failure) {
        return failure instanceof ApiException answer && isAboutTheQuestion(answer)
                ? new CreatorRefusal(answer)
                : failure;
    }

    private static boolean isAboutTheQuestion(ApiException answer) {
        return switch (answer.getResponse().getStatus()) {
            case 400, 404, 413, 414, 422 -> true;
            default -> false;
        };
    }
}
