@NullMarked
package dev.lodestone.campaign.job;

import org.jspecify.annotations.NullMarked;
