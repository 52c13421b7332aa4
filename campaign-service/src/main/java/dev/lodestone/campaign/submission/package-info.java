@NullMarked
package dev.lodestone.campaign.submission;

import org.jspecify.annotations.NullMarked;
