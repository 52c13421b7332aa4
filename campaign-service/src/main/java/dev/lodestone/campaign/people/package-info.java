/** How many people there are for creators to reach, as far as anybody knows. */
@NullMarked
package dev.lodestone.campaign.people;

import org.jspecify.annotations.NullMarked;
