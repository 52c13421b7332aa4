package dev.lodestone.campaign.appeal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AppealOutcome", description = "`upheld`: the finding stands; `overruled`: the finding was wrong")
enum Outcome {
    upheld,
    overruled
}
