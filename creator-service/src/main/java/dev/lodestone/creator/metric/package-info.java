@NullMarked
package dev.lodestone.creator.metric;

import org.jspecify.annotations.NullMarked;
