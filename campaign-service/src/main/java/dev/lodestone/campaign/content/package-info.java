@NullMarked
package dev.lodestone.campaign.content;

import org.jspecify.annotations.NullMarked;
