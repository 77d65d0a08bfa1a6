import { FundedProject } from '#components/project/funded-project.tsx'
import { PageFrame } from '#components/site/page-frame.tsx'
import type { SiteView } from '#components/site/site-view.ts'
import { ArchiveNotice } from './archive-notice.tsx'
import { ArticleHeader } from './article-header.tsx'
import type { ArticleView } from './article-view.ts'
import { AttachmentList } from './attachment-list.tsx'
import { ContentsList } from './contents-list.tsx'
import { EditorNote } from './editor-note.tsx'
import { LeadImage } from './lead-image.tsx'
import { Provenance } from './provenance.tsx'
import { RelatedArticles } from './related-articles.tsx'
import { ShareLinks } from './share-links.tsx'
import { SourceNote } from './source-note.tsx'
import { Tags } from './tags.tsx'

/** The page of an article: notice, title, date, summary, text; then what belongs to it; last, its records. */
export function ArticlePage({ site, article }: { site: SiteView; article: ArticleView }) {
  const shelf = article.archive === null ? '/aktualnosci' : '/archiwum'
  return (
    <PageFrame site={site} current={shelf} breadcrumbs={article.breadcrumbs} quickExitUrl={article.quickExitUrl}>
      <article className="article-page">
        {article.archive !== null && <ArchiveNotice {...article.archive} />}
        <ArticleHeader
          title={article.title}
          added={article.added}
          lastChange={article.lastChange}
          summary={article.summary}
        />
        {article.lead !== null && <LeadImage {...article.lead} />}
        <ContentsList headings={article.headings} />
        {article.body}
        <div className="article-foot">
          <div className="article-foot-main">
            <EditorNote notes={article.editorNotes} />
            {article.project !== null && <FundedProject {...article.project} />}
            <AttachmentList attachments={article.attachments} />
            <RelatedArticles articles={article.related} />
          </div>
          <div className="article-foot-aside">
            <Tags tags={article.tags} />
            <ShareLinks url={article.url} title={article.title} />
          </div>
        </div>
        <div className="article-records">
          <Provenance {...article.provenance} />
          {article.sourceNote !== null && <SourceNote {...article.sourceNote} />}
        </div>
        <p className="print-only">Adres strony: {article.url}</p>
      </article>
    </PageFrame>
  )
}
