/** English function words in lower case: what a sentence is held together by, and what says nothing about its subject. */
export const stopWords = new Set(`a an the this that these those some any no every each either neither both all such another other own same
  i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself
  it its itself they them their theirs themselves one ones who whom whose which what whatever whoever where when why how
  somebody someone something anybody anyone anything nobody nothing everybody everyone everything there here
  be am is are was were been being 's 're 'm have has had having 've do does did doing done
  will would shall should can could may might must ought 'll 'd ca wo not n't never
  and or but nor so yet if unless until while whereas because although though since as than whether
  about above across after against along amid among around at before behind below beneath beside besides between beyond by
  despite down during except for from in inside into like near of off on onto out outside over past per through throughout
  to toward towards under up upon via with within without according
  again already also always even ever just more most much many few less least only quite rather still then thus too very
  now however meanwhile moreover therefore thereby else instead perhaps once`.split(/\s+/));
