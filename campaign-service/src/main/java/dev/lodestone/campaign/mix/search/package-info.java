@NullMarked
package dev.lodestone.campaign.mix.search;

import org.jspecify.annotations.NullMarked;
