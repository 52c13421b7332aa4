@NullMarked
package dev.lodestone.creator.roster;

import org.jspecify.annotations.NullMarked;
