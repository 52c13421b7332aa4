@NullMarked
package dev.lodestone.campaign.solver;

import org.jspecify.annotations.NullMarked;
