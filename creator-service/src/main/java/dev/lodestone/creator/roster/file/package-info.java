@NullMarked
package dev.lodestone.creator.roster.file;

import org.jspecify.annotations.NullMarked;
