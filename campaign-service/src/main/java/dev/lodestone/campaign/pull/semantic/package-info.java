@NullMarked
package dev.lodestone.campaign.pull.semantic;

import org.jspecify.annotations.NullMarked;
