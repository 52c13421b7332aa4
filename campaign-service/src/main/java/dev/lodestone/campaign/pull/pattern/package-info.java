@NullMarked
package dev.lodestone.campaign.pull.pattern;

import org.jspecify.annotations.NullMarked;
