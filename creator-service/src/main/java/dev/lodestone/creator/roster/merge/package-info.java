@NullMarked
package dev.lodestone.creator.roster.merge;

import org.jspecify.annotations.NullMarked;
