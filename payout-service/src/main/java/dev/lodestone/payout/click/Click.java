package dev.lodestone.payout.click;

import dev.lodestone.payout.attribution.Touch;
import java.util.Optional;
import java.util.UUID;

/** A click that waits to be recorded. */
record Click(UUID workspace, Touch.Click touch, String visitorHash, Optional<ClickFlag> flag) {}
