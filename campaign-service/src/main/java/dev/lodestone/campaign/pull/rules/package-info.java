@NullMarked
package dev.lodestone.campaign.pull.rules;

import org.jspecify.annotations.NullMarked;
