@NullMarked
package dev.lodestone.creator.directory;

import org.jspecify.annotations.NullMarked;
