@NullMarked
package dev.lodestone.campaign.pull.text;

import org.jspecify.annotations.NullMarked;
