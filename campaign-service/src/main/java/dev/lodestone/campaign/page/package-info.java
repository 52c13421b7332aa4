@NullMarked
package dev.lodestone.campaign.page;

import org.jspecify.annotations.NullMarked;
