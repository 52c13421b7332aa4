@NullMarked
package dev.lodestone.creator.audience;

import org.jspecify.annotations.NullMarked;
