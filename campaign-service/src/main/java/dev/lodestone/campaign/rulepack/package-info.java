@NullMarked
package dev.lodestone.campaign.rulepack;

import org.jspecify.annotations.NullMarked;
