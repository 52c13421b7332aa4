@NullMarked
package dev.lodestone.campaign.report;

import org.jspecify.annotations.NullMarked;
