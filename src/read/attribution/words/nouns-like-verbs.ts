/** Base forms of verbs of saying that are as often nouns: "the claim", "a report". */
export const nounsLikeVerbs: ReadonlySet<string> = new Set(
  `claim report state comment note plan hope fear charge order request promise pledge vow doubt dispute question post joke signal
  remark demand offer challenge back blame guess worry estimate forecast attack support praise thank welcome cite quote release answer
  reply laugh shout cry whisper blog text email wish detail feature rule point view suspect stress highlight boast snap press command
  appeal lobby campaign push call hold tweet hint find advocate brief reason lament counter contest aim volunteer
  project echo tout slam blast address outline mention sign need debate discount object protest smile yell scream roar caution
  read sigh chant profess direct invite concern reveal repeat guarantee mean`.split(/\s+/),
)
