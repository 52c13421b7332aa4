@NullMarked
package dev.lodestone.creator.ratecard;

import org.jspecify.annotations.NullMarked;
