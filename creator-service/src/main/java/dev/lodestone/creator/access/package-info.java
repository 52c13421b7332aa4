@NullMarked
package dev.lodestone.creator.access;

import org.jspecify.annotations.NullMarked;
