@NullMarked
package dev.lodestone.campaign.pull.encoder;

import org.jspecify.annotations.NullMarked;
