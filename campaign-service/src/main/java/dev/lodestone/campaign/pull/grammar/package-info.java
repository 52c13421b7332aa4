@NullMarked
package dev.lodestone.campaign.pull.grammar;

import org.jspecify.annotations.NullMarked;
